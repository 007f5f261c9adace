import type { StarterPinnedAnswer } from '#lib/starter-content/starter-records.ts'

const needs: StarterPinnedAnswer[] = [
  {
    title: 'Find help with housing',
    need: 'housing',
    typed:
      'housing, houseing, accommodation, accomodation, accomadation, hostel, night shelter, digs, bedsit, homeless, homelessness, rough sleeping, sleeping rough, on the streets, nowhere to live, nowhere to go, nowhere to sleep, no home, somewhere to live, somewhere to stay, sofa surfing, council house, council housing, council flat, flat, a flat, room to rent, bed for the night, sleeping in my car, notice to quit, eviction, evicted, kicked out, section 21, rent arrears, landlord',
  },
  {
    title: 'Find help with drugs and alcohol',
    need: 'drugsAndAlcohol',
    typed:
      'drugs, alcohol, drink, drinking, drunk, sober, aa, aa meeting, alcoholics anonymous, weed smoking, skunk, relapse, heroin, smack, cocaine, coke, crack cocaine, spice, cannabis, ketamine, meth, methadone, benzos, needle exchange, rehab, detox, get clean, come off drugs, addict, addiction, addicted, substance misuse, substance abuse, drug treatment, alcoholic, stop drinking, drink problem, drinking problem, booze',
  },
  {
    title: 'Find help with work, training and education',
    need: 'work',
    typed:
      'job, jobs, jop, employment, unemployed, get a job, work after prison, jobcentre, job centre, job center, jobcenter, jcp, training course, college, cscs, apprenticeship',
  },
  {
    title: 'Find help with money, benefits and debt',
    need: 'money',
    typed:
      'skint, im broke, cost of living, food, food bank, hungry, pip, id, photo id, food voucher, crisis loan, budgeting loan, budgetting loan, community care grant, hardship loan, discharge grant, court fine, courtfine, birth certificate, bank account',
  },
  {
    title: 'Find help with health and mental health',
    need: 'health',
    typed:
      'doctor, gp, dentist, mental health, depression, depressed, anxiety, anxious, ptsd, adhd, hear voices, therapy, therapist, counselling, counsellor',
  },
  {
    title: 'Find legal advice',
    need: 'legal',
    typed: 'solicitor, lawyer, barrister, legal aid, law centre, asylum, refugee, immigration, no recourse',
  },
]

const help: StarterPinnedAnswer[] = [
  {
    title: 'StepChange Debt Charity',
    document: '/services/stepchange-debt-charity',
    typed: 'debt, debts, bailiff, bailiffs, enforcement agent, debt collectors, debtcollectors, loan shark, owe money',
  },
  {
    title: 'Universal Credit when you leave prison',
    document: '/services/universal-credit-leaving-prison',
    typed: 'universal credit, benefits, benfit, benifits, dole, social security, jsa, esa',
  },
  {
    title: 'Unlock: advice about criminal records',
    document: '/services/unlock',
    typed:
      'dbs, dbs check, dbscheck, crb, crb check, police check, police clearance, criminal check, criminal record, criminal record check, police record, spent conviction, unspent, clear my name, wipe my record, record removed',
  },
  {
    title: 'National Gambling Helpline',
    document: '/services/national-gambling-helpline',
    typed: 'gambling, gambler, betting, bookies, slots',
  },
  {
    title: 'Support through probation',
    document: '/services/support-through-probation',
    typed:
      'probation officer, probation office, offender manager, supervising officer, pdu, licence, on licence, licence conditions, parole, recall, recalled, breach, tag, on tag, tagged, curfew, hdc',
  },
  {
    title: 'Help for people with convictions',
    document: '/help-and-support/people-with-convictions',
    typed:
      'ex-offender, ex offender, ex-con, jail, gaol, behind bars, locked up, police cells, magistrates, crown court, judge, sentenced, suspended sentence, arrested, veteran, army, ex-army',
  },
  {
    title: 'Help for families',
    document: '/help-and-support/families',
    typed:
      'prison visit, book a prison visit, email a prisoner, emailaprisoner, send money to a prisoner, payaprisoner, find a prisoner, locate a prisoner, brother, sister, brother prison, sister prison, boyfriend prison, girlfriend prison, dad jail, children prison, mum jail, brother jail, son jail, husband jail, boyfriend jail',
  },
  {
    title: 'Help for victims of crime',
    document: '/help-and-support/victims-of-crime',
    typed:
      'victim of crime, witness, burgled, robbed, mugged, scammed, hate crime, burglary, theft, asb, victims code, compensation, criminal injuries, cica',
  },
  {
    title: 'Domestic abuse help',
    document: '/help-and-support/domestic-abuse',
    typed: 'stalking, stalker, harassment, harassed, revenge porn, clare’s law, right to know, disclosure scheme, forced marriage, fgm',
  },
  {
    title: 'Worried about your own behaviour',
    document: '/help-and-support/worried-about-my-behaviour',
    typed: 'anger, angry, temper, anger management, lose my temper, my temper, self-referral, self referral, refer myself',
  },
  {
    title: 'Help and support',
    document: '/help-and-support',
    typed: 'samaritans, childline, help now, someone to talk to, lonely, loneliness, where can i get help, help near me',
  },
  { title: 'Find a service', document: '/services', typed: 'women’s centre, womens centre, women’s services, directory' },
]

const work: StarterPinnedAnswer[] = [
  {
    title: 'Nominate a Community Payback project',
    form: 'nominate',
    typed:
      'nominate, nomination, nomination form, nominate a project, nominate footpath, suggest a project, propose a project, wall, fence, hedge, overgrown, overgrown footpath, cemetery, litter pick, rubbish, alley, war memorial, play area, playing field, parish council, town council',
  },
  {
    title: 'Community Payback',
    document: '/community-payback',
    typed:
      'community payback, community pay back, communitypayback, community service, unpaid work, orange vests, work party, litter picking, graffiti, grafiti, grafitti, graffitti',
  },
  {
    title: 'The Drive Project',
    document: '/programmes/drive-project',
    typed: 'drive project, drive scheme, perpetrator, perpetrator programme, abuser programme, cranstoun',
  },
  {
    title: 'Integrated Offender Management',
    document: '/programmes/integrated-offender-management',
    typed: 'iom, i.o.m., integrated offender management, prolific offender, ppo',
  },
  {
    title: 'Prisoners Building Homes',
    document: '/programmes/prisoners-building-homes',
    typed: 'pbh, prisoners building homes, modular homes, prisoners homes, eco homes',
  },
  {
    title: 'South West Reducing Reoffending Partnership',
    document: '/partnerships/south-west-reducing-reoffending-partnership',
    typed: 'swrrp, south west board, regional board',
  },
  {
    title: 'Local Criminal Justice Board',
    document: '/boards/local-criminal-justice-board',
    typed: 'lcjb, criminal justice board',
  },
  {
    title: 'Avon and Somerset Reducing Reoffending Board',
    document: '/boards/reducing-reoffending-board',
    typed: 'reducing reoffending board, minutes, agenda, board papers, board meetings',
  },
  {
    title: 'Safer Somerset Partnership',
    document: '/partnerships/safer-somerset-partnership',
    typed: 'safer somerset, community safety partnership, csp',
  },
  {
    title: 'Somerset Youth Justice Partnership',
    document: '/partnerships/somerset-youth-justice-partnership',
    typed: 'yot, yos, yjs, youth offending, young offender, youth justice, knife crime, county lines',
  },
  {
    title: 'Reducing Reoffending Strategy 2025 to 2028',
    document: '/strategies/reducing-reoffending-strategy-2025-2028',
    typed: 'reducing reoffending strategy, strategy pdf, strategy document',
  },
  {
    title: 'Our work to reduce reoffending',
    document: '/reducing-reoffending',
    typed: 're-offending, re offending, recidivism, repeat offending, revolving door, rehabilitation, figures, statistics, stats',
  },
]

const office: StarterPinnedAnswer[] = [
  {
    title: 'About us',
    document: '/about',
    typed:
      'about us, commissioner, pcc, who is the pcc, opcc, police and crime commissioner, clare moody, crime tsar, mark shelford, shelford, mountstevens, volunteer, custody visitor, vacancies, careers, precept, council tax',
  },
  {
    title: 'Contact',
    document: '/contact',
    typed:
      'contact, contact us, email, e-mail, telephone, phone number, office hours, easy read, large print, braille, interpreter, translate, polish, urdu, somali, report a crime, crimestoppers, journalist, reporter, press, press office, media, media enquiries, opening hours, office address, 101, 999',
  },
  {
    title: 'Complaints',
    document: '/complaints',
    typed:
      'complain, complaint, complaints, complain about police, chief constable complaint, complaints review, iopc, ombudsman, prisons and probation ombudsman, makeacomplaint',
  },
  {
    title: 'Freedom of information',
    document: '/freedom-of-information',
    typed: 'foi, freedom of information, freedom of info',
  },
  {
    title: 'Privacy',
    document: '/privacy',
    typed: 'privacy, privicy, sar, subject access, subject access request, my data, gdpr, data protection, dpo, data breach',
  },
  { title: 'Cookies', document: '/cookies', typed: 'cookie, cookies' },
  {
    title: 'Accessibility statement for the reducing reoffending site',
    document: '/accessibility',
    typed: 'accessibility, accessibility statement, screen reader',
  },
]

/** The answer to what people search for most. A single common word, like partner or leave, pins nothing. */
export const starterPinnedAnswers: StarterPinnedAnswer[] = [...needs, ...help, ...work, ...office]
