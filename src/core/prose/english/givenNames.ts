// Given names as English letters meet them: the common ones, and by-names with the names that they stand for.

/** Common enough that the word, with a capital, is somebody's name. Folded: no accents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set((
  'aaron abby abigail adam adrian adriana aidan aisha alan alana albert alberto alejandro alex alexa alexander alexandra alexis alfred ali alice alicia alina alison allan allen allison alma alvin alyssa amal amanda amber amelia amina amir amit amy ana anastasia andre andrea andreas andrew andy ' +
  'angela angelica anita anja ann anna annabel anne annette annie anthony antoine anton antonio april aria ariana arjun arnold arthur arun asha ashley astrid aubrey audrey austin ava avery barbara barry beatrice ben benjamin bernard beth bethany betty bill billy blake bob bobby brad bradley brandon brenda brendan brent brett brian ' +
  'bridget brittany brooke bruce bryan caitlin caleb calvin cameron camille candice cara carl carla carlos carmen carol carolina caroline carolyn carrie casey cassandra catherine cathy cecilia celia chad charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher chuck cindy claire clara clare claudia clayton clifford clint cody colin colleen connie connor constance cooper corey courtney craig cristina crystal curtis cynthia ' +
  'daisy dale damian dan dana daniel daniela danielle danny darren darryl dave david dawn dean deborah debbie debra deepak denise dennis derek diana diane diego dimitri dina dmitri dominic don donald donna dora doris dorothy doug douglas drew duncan dustin dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elijah elisa elise elizabeth ella ellen elliot elsa emily emma eric erica erik erika erin ernest esther ethan eugene eva evan evelyn ' +
  'faith fatima felicia felix fernando fiona florence frances francesca francis francisco frank fred frederick gabriel gabriela gail gareth gary gavin gemma gene geoff geoffrey george georgia gerald gerard gina giulia glen glenn gloria gordon grace graham grant greg gregory greta gus gustavo guy gwen hailey hanna hannah hans harold harriet harry harvey hassan hazel heather hector heidi helen helena helene henry herbert holly hope howard hugh hugo ' +
  'ian ibrahim ida ilona imran ines ingrid irene iris isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jade jaime jake james jamie jan jana jane janet janice jared jasmine jason javier jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joana joanna joanne jodi joe joel johan johanna johannes john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet june justin ' +
  'kai kara karen karin karina karl karla kate katharina katharine katherine kathleen kathryn kathy katie katrina kayla keith kelly kelvin ken kendra kenneth kenny kerry kevin kim kimberly kirsten kris krista kristen kristi kristin kristina kristine kumar kurt kyle lara larry laura lauren laurence laurie lawrence leah lee leila lena leo leon leonard leslie leticia levi lewis liam lila lillian lily linda lindsay lindsey lisa liz lloyd logan lois lola lori lorraine louis louise luca lucas lucia lucy luis luke lydia lynn ' +
  'mackenzie madeline madison maggie malcolm mandy manuel mara marc marcel marcia marco marcus margaret maria mariam marian mariana marianne marie marilyn marina mario marion marisa marissa mark marlene marta martha martin martina marvin mary mason matt matthew matthias maureen maurice max maya megan mehmet melanie melissa melvin mercedes meredith mia michael michaela michele michelle miguel mike mila miles milton mina mira miranda miriam mitchell mohamed mohammed moira molly mona monica monika morgan muhammad myra ' +
  'nadia nadine nancy naomi natalia natalie natasha nate nathan nathaniel neil nelson nicholas nick nico nicola nicolas nicole niels nigel nikita nikolai nina noah noel noelle nora norma norman oliver olivia omar oscar otto owen paige pam pamela paolo pat patricia patrick paul paula paulina pauline pedro peggy penny perry pete peter petra phil philip philippa phillip phoebe phyllis pierre polly priya rachel rafael raj rajesh ralph ramon ramona randy raquel raul ravi ray raymond rebecca regina renata rene renee rhonda ricardo richard rick ricky rita rob robert roberta roberto robin robyn rod rodney roger roland ron ronald rosa rosalie rose rosemary ross roxanne roy ruby rudolf russell ruth ryan ' +
  'sabina sabine sabrina sally sam samantha samir samuel sandra sandy sanjay sara sarah sasha scott sean sebastian selena serena sergei shane shannon sharon shaun shawn sheila shelley sheri sherry shirley sidney sierra silvia simon simone skye sofia sonia sonja sophia sophie spencer stacey stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven stewart stuart sue sunil susan susanna susanne suzanne svetlana sven sydney sylvia ' +
  'tamara tammy tanya tara tatiana ted teresa terry theo theodore theresa thomas tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracey tracy travis trevor trisha tristan troy tyler ursula valentina valerie vanessa vera vernon veronica vicki victor victoria vijay vincent viola violet virginia vivian vladimir wade walter wanda warren wayne wendy wesley will william willow xavier yasmin yolanda yuri yusuf yvette yvonne zachary zara zoe zoey'
).split(' '));

/** Each line: names of which one may stand for another. */
const BY_NAMES = `
abigail abby gail
albert al bert
alexander alexandra alexis alexa alejandro alessandro aleksandr alex al sandy sandra sasha lex xander alec
alfred al fred alf
amanda mandy
andrew andreas andrea andre andy andi drew
angela angelica angie
ann anna anne annie nan nancy anya
anthony antonio antoine anton tony toni ant
arthur art
barbara barb babs
bartholomew bart
beatrice bea trixie
benjamin benedict ben benny benji
bernard bernadette bernie
bradley brad
bridget bridie biddy
catherine katherine kathryn katharine katharina kathleen kate katie kathy cathy kat kit kitty kay katya
charles charlotte charlie chuck chas lottie carl
christopher christian christina christine kristina kristine kristen kristin kirsten chris kris chrissy christy kristi tina
clifford cliff
cynthia cindy
daniel daniela danielle dan danny dani
david dave davey
deborah debra deb debbie
dominic dom nick
donald don donny
dorothy dot dottie dolly
douglas doug
edward edwin edgar edmund eduardo ed eddie ted ned teddy
eleanor elena ella ellie nora nell lena
elizabeth elisabeth elisa elise isabel isabella liz lizzie lisa beth betty betsy eliza libby bess elsa
emily emilia emma em
ernest ernie
eugene gene
florence flo
frances francis francesca francisco fran frank frankie paco
franklin frank
frederick frederica alfred fred freddie rick
gabriel gabriela gabrielle gabe gabby
geoffrey jeffrey geoff jeff
gerald gerard geraldine gerry jerry
gregory greg
harold henry harry hal hank
harriet hattie harry
helen helena eleanor nell lena
herbert herb bert
jacob james jake jim jimmy jamie
jacqueline jackie
james jim jimmy jamie jay
jane janet jean joan joanna johanna jo jenny
jennifer jen jenny jenna
jessica jess jessie
john jonathan jonas jack jon johnny johan johannes sean ian
joseph josephine joe joey jo josie jose pepe
joshua josh
judith judy jude
julia julie juliana juliet jules
kenneth ken kenny
kimberly kim
lawrence laurence laura lauren larry laurie lori
leonard leo leon len lenny
leslie les
louis louise lou lulu
lucas luke lucia lucy lu
madeline maddie
margaret margarita marguerite maggie meg megan peggy peg marge margie greta rita daisy madge
maria marie mary miriam marian marianne molly polly mia mimi
martin martina martha marty
matthew matthias matt matty
melissa melanie mel missy
michael michaela michele michelle miguel mike mick mickey micky misha shelly
mitchell mitch
nathan nathaniel nate nat
natalie natalia natasha nat tasha
nicholas nicola nicolas nicole nikolai nick nicky nikki nico niko
oliver olivia ollie liv
pamela pam
patricia patrick pat patty tricia trisha paddy
penelope penny
peter pete pedro petra
philip phillip philippa phil pip
priscilla cilla
raymond ramon ray
rebecca becca becky
richard ricardo rick ricky dick rich richie
robert roberta roberto rob robbie robby bob bobby bert robin
roderick rodney rod
roger rog
ronald veronica ron ronnie
rosalie rosemary rosalind rose rosie roz
russell russ
samuel samantha sam sammy
sarah sara sally sadie
stanley stan
stephen steven stephan stefan stephanie stefanie steve steph stevie
susan susanna susanne suzanne sue susie suzy
sylvia silvia syl
teresa theresa terry tess tessa
theodore theodora theo ted teddy dora
thomas tomas tom tommy
timothy tim timmy
valerie val
victor victoria vic vicki vicky tori
vincent vince vinny
virginia ginny
walter walt wally
wilhelmina willa mina minnie billie
william bill billy will willy willie liam guillermo
zachary zach zack`;

/** By name, the lines that it stands in. */
export const BY_NAME_LINES: ReadonlyMap<string, readonly number[]> = BY_NAMES.trim().split('\n').reduce((lines, line, index) => {
  for (const name of line.split(' ')) lines.set(name, [...(lines.get(name) ?? []), index]);
  return lines;
}, new Map<string, number[]>());
