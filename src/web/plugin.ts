import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { constants } from 'node:zlib'
import type { Text } from '#kernel'
import type { House } from '#platform'
import { answerErrors } from './errors/error-pages.ts'
import { assetPaths, gatherAssets, projectFolder, serveAssets } from './frame/assets.ts'
import { chooseLanguage } from './frame/language.ts'
import { framePages } from './frame/pages.ts'
import { servicePages } from './service/service-pages.ts'
import { securityHeaders } from './security/headers.ts'
import { protectForms } from './security/csrf.ts'

export interface WebOptions {
  /** What a place is called, for the place switcher. */
  readonly placeName?: (code: string) => Text | string
  /** The permission that lets somebody look for people: the find box is shown only with it. */
  readonly findNeeds?: string
}

/**
 * Everything about pages, for the whole server: security headers, languages, forms and their tokens, compression,
 * assets, the frame round pages (`reply.page`), and the answer to every error. Register after sessions and before rooms.
 */
export function web(house: House, options: WebOptions = {}): FastifyPluginAsync {
  const plugin = async (app: FastifyInstance): Promise<void> => {
    answerErrors(app, house)
    const nonceOf = await securityHeaders(app, house)
    if (!app.hasReplyDecorator('setCookie')) await app.register(cookie)
    if (!app.hasRequestDecorator('language')) chooseLanguage(app)
    if (!app.hasRequestDecorator('signedIn')) app.decorateRequest('signedIn', undefined)
    await app.register(formbody)
    await app.register(compress, {
      // The usual strength of brotli takes longer than the page it saves.
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
      threshold: 1024,
    })
    await protectForms(app)
    const { BRAND } = house.configuration
    const assets = await gatherAssets(BRAND)
    await serveAssets(app, assets, BRAND)
    framePages(app, house, { ...options, assets: assetPaths(assets), nonceOf })
    servicePages(app, house, projectFolder())
  }
  // Without its own enclosure: what it adds holds for routes beside it.
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true })
}
