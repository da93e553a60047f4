/**
 * Names to combine into invented people. Forenames and surnames are common ones in England and Wales, chosen by ear
 * and combined by chance, so that a full name is nobody's in particular.
 */
export type Background = 'english' | 'welsh' | 'south-asian' | 'caribbean' | 'african' | 'eastern-european' | 'irish'

interface NameStock {
  readonly men: readonly [string, ...string[]]
  readonly women: readonly [string, ...string[]]
  readonly surnames: readonly [string, ...string[]]
}

const list = (text: string): readonly [string, ...string[]] => {
  const [first = '', ...rest] = text.split(' ')
  return [first, ...rest]
}

export const nameStock: Readonly<Record<Background, NameStock>> = {
  english: {
    men: list(
      'Aaron Adam Alan Alex Andrew Anthony Ashley Barry Ben Bradley Callum Carl Charlie Chris Connor Craig Daniel Darren Dave Dean Dominic Dylan Edward Elliot Finley Gareth Gary George Graham Harry Ian Jack Jake James Jamie Jason Jay Joe John Jordan Josh Karl Kevin Kieran Kyle Lee Leon Lewis Liam Louis Luke Marcus Mark Martin Matthew Max Michael Mitchell Nathan Neil Nicholas Oliver Owen Paul Peter Philip Reece Richard Robert Ross Ryan Sam Scott Sean Shane Shaun Simon Stephen Stuart Terry Thomas Tony Tyler Wayne William Zak',
    ),
    women: list(
      'Abigail Alice Amanda Amber Amy Angela Anna Becky Beth Carly Caroline Charlotte Chelsea Chloe Claire Donna Ellie Emily Emma Gemma Georgia Hannah Hayley Helen Holly Jade Jane Jasmine Jenny Jessica Jodie Joanne Julie Karen Kate Kayleigh Kelly Kerry Kirsty Laura Lauren Leanne Lisa Louise Lucy Mandy Megan Michelle Molly Natalie Nicola Paige Rachel Rebecca Sarah Shannon Sophie Stacey Tina Tracy Vicky Zoe',
    ),
    surnames: list(
      'Abbott Adams Allen Andrews Ashton Atkins Baker Ball Barker Barnes Barrett Bates Bell Bennett Berry Bird Bishop Booth Bradshaw Brooks Burton Butler Carr Carter Chapman Clayton Coles Cooke Cooper Cox Crane Curtis Dale Dawson Day Dean Dixon Drake Duffield Eccles Elliott Ellis Farmer Field Fisher Fletcher Ford Foster Fowler Fox Freeman Frost Gardner Garner Gibbs Goddard Goodwin Gough Grant Gray Green Greenwood Hale Hall Hammond Harding Hardy Harper Hart Harvey Hawkins Hayes Heath Higgins Hill Hobbs Holmes Holt Hooper Hudson Hunt Hunter Jennings Kemp Kirk Knight Lamb Lane Lawson Leach Lees Little Lowe Marsh Marshall Mason Mills Moss Nash Newton Norris North Oakley Osborne Page Palmer Parker Parsons Payne Pearce Perry Pickering Pike Poole Porter Potter Pratt Price Read Reeves Rhodes Rowe Rowley Russell Saunders Sharp Shaw Shelton Short Slater Small Spencer Stanley Steele Stephens Stokes Stone Sutton Swift Thorne Tucker Turner Tyler Vickers Wade Walker Wall Walsh Walters Ward Warren Waters Watson Webb Wells West Wheeler Whitaker Wilkins Willis Winter Wood Woods Wright Yates',
    ),
  },
  welsh: {
    men: list(
      'Aled Alun Bryn Carwyn Dafydd Dewi Dylan Emyr Geraint Gethin Gwyn Huw Iestyn Ifan Ieuan Iwan Llyr Meirion Osian Rhodri Rhys Sion Steffan Tomos',
    ),
    women: list(
      'Angharad Bethan Carys Catrin Cerys Eleri Ffion Gwen Heledd Lowri Mair Menna Nerys Nia Rhian Sian Sioned',
    ),
    surnames: list(
      'Beynon Bevan Bowen Davies Edwards Evans Griffiths Gwynne Howells Hughes Jenkins Jones Lewis Lloyd Morgan Morris Owen Parry Powell Prosser Pugh Rees Roberts Thomas Vaughan Watkins Williams',
    ),
  },
  'south-asian': {
    men: list(
      'Adeel Adil Ahmed Amir Arjun Asif Bilal Faisal Hamza Haroon Hassan Imran Ishaan Junaid Kamran Khalid Manoj Mohammed Nadeem Omar Rajesh Rashid Rizwan Sajid Salman Sanjay Shahid Tariq Usman Vikram Wasim Yusuf Zahid',
    ),
    women: list(
      'Aisha Amina Anjali Asma Farah Fatima Humaira Khadija Meera Nadia Nasreen Priya Rabia Razia Rukhsana Saima Samina Shabana Shazia Sunita Yasmin Zara',
    ),
    surnames: list(
      'Ahmed Akhtar Ali Anwar Aslam Aziz Begum Bhatti Chaudhry Choudhury Dhillon Gill Hussain Iqbal Javed Kapoor Kaur Khan Mahmood Malik Miah Mirza Nawaz Patel Qureshi Rahman Rana Rashid Saeed Shah Sharma Siddiqui Singh Uddin Yousaf Zaman',
    ),
  },
  caribbean: {
    men: list(
      'Andre Carlton Clive Courtney Damian Delroy Desmond Devon Dwayne Everton Jermaine Jerome Kofi Leroy Malachi Marlon Nathaniel Omari Rohan Romario Tyrone Winston',
    ),
    women: list(
      'Alicia Cherelle Chantelle Dionne Ebony Jasmine Keisha Latoya Marcia Monique Naomi Shanice Sherelle Simone Tanya Yvonne',
    ),
    surnames: list(
      'Bailey Blake Brown Campbell Clarke Cole Daley Edwards Francis Gayle Gordon Grant Henry James Johnson Lewis McKenzie Morrison Nelson Palmer Powell Reid Richards Samuels Simpson Thompson Walters Wilson',
    ),
  },
  african: {
    men: list(
      'Abdi Abdullahi Ade Ahmed Babatunde Chidi Daniel David Emeka Femi Hassan Ibrahim Ifeanyi Ismail Kwame Mohamed Mustafa Obi Olu Samuel Segun Tunde Yaw Yusuf',
    ),
    women: list(
      'Abena Amara Ayaan Blessing Chioma Faith Fatuma Funmi Grace Halima Hodan Mercy Ngozi Patience Sade Temi',
    ),
    surnames: list(
      'Abdi Abubakar Adebayo Adeyemi Afolabi Agyeman Ahmed Akande Ali Asante Bello Boateng Danjuma Eze Hassan Ibrahim Kamara Mensah Mohamed Musa Nwosu Obi Ogunleye Okafor Okeke Okoro Omar Osei Owusu Sesay Warsame Yusuf',
    ),
  },
  'eastern-european': {
    men: list(
      'Adrian Alexandru Andrei Artur Bogdan Cristian Dariusz Denis Dorin Florin Gheorghe Ion Jacek Jakub Kamil Krzysztof Lukasz Marcin Marek Marius Mihai Pawel Piotr Radu Stefan Tomasz Vasile Wojciech',
    ),
    women: list(
      'Agnieszka Alina Anna Beata Daniela Elena Ewa Ioana Joanna Katarzyna Magdalena Malgorzata Maria Mihaela Monika Oana Simona',
    ),
    surnames: list(
      'Adamski Balan Ciobanu Cojocaru Dabrowski Dumitru Dragan Grabowski Ionescu Jankowski Kaminski Kowalczyk Kowalski Lewandowski Lungu Marin Mazur Munteanu Nowak Pavel Petrov Popa Popescu Rusu Stan Stoica Wisniewski Wojcik Zielinski',
    ),
  },
  irish: {
    men: list(
      'Aidan Brendan Cathal Ciaran Colm Conor Cormac Declan Diarmuid Donal Eamon Eoin Fergal Finbar Martin Niall Padraig Patrick Ronan Seamus Shay',
    ),
    women: list(
      'Aoife Bridget Caitlin Ciara Deirdre Eileen Fionnuala Maeve Margaret Niamh Nora Orla Roisin Siobhan Sinead',
    ),
    surnames: list(
      "Boyle Brennan Byrne Cassidy Connolly Delaney Doherty Doyle Duffy Dunne Farrell Fitzgerald Flynn Gallagher Joyce Kavanagh Keane Kelly Kennedy Lynch McCarthy McDonagh McLoughlin Maguire Moloney Murphy Murray Nolan O'Brien O'Connor O'Driscoll O'Neill Quinn Reilly Sheridan Ward",
    ),
  },
}

/** Words that stand for other names by which somebody may be known. */
export const streetNames = list(
  'Ace Blue Buzz Chalky Chip Dash Dizzy Duke Flash Ginge Jinx Lofty Mouse Nipper Rabbit Red Scouse Shady Skip Smudge Sparky Spud Tank Tich Ziggy',
)

/** How many have a surname of the long tail, made of the two lists below. */
export const rareShare: Readonly<Record<Background, number>> = {
  english: 0.35,
  welsh: 0.1,
  'south-asian': 0,
  caribbean: 0.15,
  african: 0,
  'eastern-european': 0,
  irish: 0.1,
}

export const placeBeginnings = list(
  'Ald Ash Bar Beck Birch Black Brad Bram Brook Burn Chad Clay Colt Cran Cross Dal Den Dun East Elm Ember Fair Farn Gold Green Grim Hal Hard Hart Haw Hazel Hol Kel King Lang Lin Marl Mel Mill Nor Oak Ox Pem Rad Raven Red Rock Rush Sand Shel Stan Stock Thorn Wal West Whit Win Wood',
)

export const placeEndings = list(
  'bourne brook bury by combe cott croft dale den field ford gate ham hurst ington land ley man mere more ridge shaw stead ton wick wood worth',
)
