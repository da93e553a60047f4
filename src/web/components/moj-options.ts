import type { Html } from '../html.ts'
import type { GovukButtonOptions } from './govuk/button.generated.ts'
import type { GovukErrorMessageOptions } from './govuk/error-message.generated.ts'
import type { GovukHintOptions } from './govuk/hint.generated.ts'
import type { GovukLabelOptions } from './govuk/label.generated.ts'
import type { Attributes } from './runtime.ts'

/** MoJ Frontend does not describe its options in data; these are read from its templates and guidance. */

type Maybe<Value> = Value | undefined

interface Words {
  readonly text?: Maybe<string | number>
  readonly html?: Maybe<Html>
}

interface Styled {
  readonly classes?: Maybe<string>
  readonly attributes?: Maybe<Attributes>
}

interface FormGroup extends Styled {
  readonly beforeInput?: Maybe<Words>
  readonly afterInput?: Maybe<Words>
}

export interface MojAddAnotherOptions extends Styled {
  readonly id?: Maybe<string>
  /** What one line is called: "Charge". */
  readonly itemLabel?: Maybe<string>
  readonly layout?: Maybe<'inline' | 'stacked'>
  readonly addAnotherButtonText?: Maybe<string>
  readonly removeButtonText?: Maybe<string>
  readonly removeButtonSuffixText?: Maybe<string>
  readonly itemLegendText?: Maybe<{ readonly one: string; readonly other: string }>
  readonly fieldLabelSuffixText?: Maybe<string>
  readonly newItemSuffixText?: Maybe<string>
  readonly items: readonly (Styled & {
    readonly fieldset: Styled & {
      readonly html: Html
      readonly legend?: Maybe<{ readonly html?: Maybe<Html>; readonly classes?: Maybe<string> }>
      readonly describedBy?: Maybe<string>
      readonly role?: Maybe<string>
    }
    readonly errorMessage?: Maybe<GovukErrorMessageOptions>
    readonly removeButton?: Maybe<{ readonly name?: Maybe<string>; readonly value?: Maybe<string> }>
  })[]
}

export interface MojAlertOptions extends Styled, Words {
  readonly variant: 'information' | 'success' | 'warning' | 'error'
  /** Says what the alert is about; read out, and shown when `showTitleAsHeading`. */
  readonly title: string
  readonly showTitleAsHeading?: Maybe<boolean>
  readonly headingTag?: Maybe<'h2' | 'h3' | 'h4'>
  readonly dismissible?: Maybe<boolean>
  readonly dismissText?: Maybe<string>
  readonly disableAutoFocus?: Maybe<boolean>
  readonly focusOnDismissSelector?: Maybe<string>
  readonly role?: Maybe<string>
}

export interface MojBadgeOptions extends Styled, Words {
  readonly label?: Maybe<string>
}

export interface MojBannerOptions extends Styled, Words {
  readonly type?: Maybe<'success' | 'warning' | 'information'>
  readonly iconFallbackText?: Maybe<string>
}

export interface MojButtonMenuOptions extends Styled {
  readonly button?: Maybe<{ readonly text?: Maybe<string>; readonly classes?: Maybe<string> }>
  readonly alignMenu?: Maybe<'left' | 'right'>
  readonly items: readonly GovukButtonOptions[]
}

export interface MojCurrencyInputOptions extends Styled {
  readonly id: string
  readonly name: string
  readonly label: GovukLabelOptions
  readonly currencyLabel: Words & { readonly classes?: Maybe<string> }
  readonly hint?: Maybe<GovukHintOptions>
  readonly errorMessage?: Maybe<GovukErrorMessageOptions>
  readonly formGroup?: Maybe<FormGroup>
  readonly describedBy?: Maybe<string>
  readonly type?: Maybe<string>
  readonly value?: Maybe<string | number>
  readonly autocomplete?: Maybe<string>
  readonly pattern?: Maybe<string>
}

export interface MojDatePickerOptions extends Styled {
  readonly id: string
  readonly name: string
  readonly label: GovukLabelOptions
  readonly hint?: Maybe<GovukHintOptions>
  readonly errorMessage?: Maybe<GovukErrorMessageOptions>
  readonly formGroup?: Maybe<FormGroup>
  readonly value?: Maybe<string>
  /** Days as `DD/MM/YYYY`. */
  readonly minDate?: Maybe<string>
  readonly maxDate?: Maybe<string>
  readonly excludedDates?: Maybe<string>
  readonly excludedDays?: Maybe<string>
  readonly leadingZeros?: Maybe<boolean>
  readonly weekStartDay?: Maybe<string>
}

export interface MojFilterOptions {
  readonly heading: Words
  readonly submit?: Maybe<{ readonly text?: Maybe<string>; readonly attributes?: Maybe<Attributes> }>
  readonly selectedFilters?: Maybe<{
    readonly heading: Words
    readonly clearLink: { readonly text: string; readonly href: string }
    readonly categories: readonly {
      readonly heading: Words
      readonly items: readonly { readonly text: string; readonly href: string }[]
    }[]
  }>
  readonly optionsHtml: Html
  readonly attributes?: Maybe<Attributes>
}

export interface MojIdentityBarOptions extends Styled {
  readonly title?: Maybe<Words>
  readonly menus?: Maybe<readonly MojButtonMenuOptions[]>
}

interface CardAction {
  readonly text: string
  readonly href?: Maybe<string>
  readonly style?: Maybe<'link' | 'button'>
  readonly attributes?: Maybe<Attributes>
}

export interface MojInterruptionCardOptions {
  readonly heading: string
  readonly html: Html
  readonly primaryAction: CardAction
  readonly secondaryAction?: Maybe<CardAction>
}

export interface MojMessagesOptions extends Styled {
  readonly id?: Maybe<string>
  readonly label?: Maybe<string>
  readonly items: readonly (Words & {
    readonly id?: Maybe<string | number>
    readonly type: 'sent' | 'received'
    readonly sender: string
    /** London time, `YYYY-MM-DDTHH:MM`. */
    readonly timestamp: string
  })[]
}

export interface MojMultiFileUploadOptions extends Styled {
  readonly uploadHtml: Html
  readonly uploadedFiles: {
    readonly heading: Words
    readonly items: readonly {
      readonly message: Words
      readonly fileName: string
      readonly originalFileName: string
      readonly deleteButton: { readonly text: string }
    }[]
  }
}

export interface MojNotificationBadgeOptions extends Styled {
  readonly text: string | number
  readonly visuallyHiddenText?: Maybe<string>
}

export interface MojOrganisationSwitcherOptions extends Styled, Words {
  readonly id?: Maybe<string>
  readonly label?: Maybe<string>
  readonly link?: Maybe<Styled & { readonly id?: Maybe<string>; readonly href: string; readonly text?: Maybe<string> }>
}

export interface MojPageHeaderActionsOptions extends Styled {
  readonly heading: Words & { readonly level?: Maybe<number>; readonly classes?: Maybe<string> }
  readonly items?: Maybe<readonly GovukButtonOptions[]>
}

interface PageLink {
  readonly href: string
  readonly text?: Maybe<string>
  readonly html?: Maybe<Html>
  readonly labelText?: Maybe<string>
  readonly attributes?: Maybe<Attributes>
}

export interface MojPaginationOptions extends Styled {
  readonly landmarkLabel?: Maybe<string>
  readonly previous?: Maybe<PageLink>
  readonly next?: Maybe<PageLink>
  readonly items?: Maybe<
    readonly {
      readonly number?: Maybe<number | string>
      readonly text?: Maybe<string>
      readonly href?: Maybe<string>
      readonly current?: Maybe<boolean>
      readonly selected?: Maybe<boolean>
      readonly ellipsis?: Maybe<boolean>
      readonly type?: Maybe<'dots'>
    }[]
  >
  readonly results?: Maybe<{
    readonly text?: Maybe<string>
    readonly count?: Maybe<number>
    readonly from?: Maybe<number>
    readonly to?: Maybe<number>
    readonly pages?: Maybe<{ readonly current: number; readonly count: number }>
  }>
}

interface NavigationLink extends Words {
  readonly href: string
  readonly active?: Maybe<boolean>
  readonly attributes?: Maybe<Attributes>
}

export interface MojPrimaryNavigationOptions extends Styled {
  readonly label?: Maybe<string>
  readonly containerClasses?: Maybe<string>
  readonly items: readonly NavigationLink[]
  readonly searchHtml?: Maybe<Html>
}

export interface MojProgressBarOptions extends Styled {
  readonly id?: Maybe<string>
  readonly label?: Maybe<string>
  readonly items: readonly (Styled & {
    readonly id?: Maybe<string>
    readonly label: Words & { readonly classes?: Maybe<string> }
    readonly complete?: Maybe<boolean>
    readonly active?: Maybe<boolean>
  })[]
}

export interface MojSearchOptions extends Styled {
  readonly action: string
  readonly method?: Maybe<'get' | 'post'>
  readonly layout?: Maybe<'stacked'>
  readonly iconButton?: Maybe<boolean>
  readonly csrf?: Maybe<{ readonly name?: Maybe<string>; readonly value: string }>
  readonly label?: Maybe<GovukLabelOptions>
  readonly hint?: Maybe<GovukHintOptions>
  readonly input: Styled & {
    readonly id: string
    readonly name?: Maybe<string>
    readonly type?: Maybe<string>
    readonly value?: Maybe<string>
    readonly errorMessage?: Maybe<GovukErrorMessageOptions>
    readonly disabled?: Maybe<boolean>
    readonly spellcheck?: Maybe<boolean>
    readonly autocomplete?: Maybe<string>
    readonly pattern?: Maybe<string>
    readonly inputmode?: Maybe<string>
    readonly describedBy?: Maybe<string>
  }
  readonly button: Styled &
    Words & {
      readonly id?: Maybe<string>
      readonly name?: Maybe<string>
      readonly value?: Maybe<string>
      readonly preventDoubleClick?: Maybe<boolean>
    }
}

export interface MojSideNavigationOptions extends Styled {
  readonly label?: Maybe<string>
  readonly items?: Maybe<readonly NavigationLink[]>
  readonly sections?: Maybe<
    readonly {
      readonly heading: Words & Styled & { readonly headingLevel?: Maybe<number> }
      readonly items: readonly NavigationLink[]
    }[]
  >
}

export interface MojSubNavigationOptions extends Styled {
  readonly label?: Maybe<string>
  readonly items: readonly (NavigationLink & { readonly classes?: Maybe<string> })[]
}

export interface MojTaskListOptions extends Styled {
  readonly sections: readonly {
    readonly heading: Words & Styled & { readonly headingLevel?: Maybe<number> }
    readonly attributes?: Maybe<Attributes>
    readonly items: readonly (Words & {
      readonly href: string
      readonly complete?: Maybe<boolean>
      readonly attributes?: Maybe<Attributes>
    })[]
  }[]
}

export interface MojTicketPanelOptions extends Styled {
  readonly items: readonly (Styled & Words)[]
}

export interface MojTimelineOptions extends Styled {
  readonly headingLevel?: Maybe<number>
  readonly items: readonly (Styled &
    Words & {
      readonly label: Words
      readonly byline?: Maybe<Words>
      /** London time, `YYYY-MM-DDTHH:MM`. English only: `events` is for both languages. */
      readonly datetime: {
        readonly timestamp: string
        readonly type: 'datetime' | 'shortdatetime' | 'date' | 'shortdate' | 'time'
      }
    })[]
}
