/// Words of which English names are put together.
enum EnglishWords {
  static let families = [
    "Abbott", "Adler", "Barnes", "Beck", "Blake", "Brandt", "Brooks", "Byrne", "Carver", "Chan", "Clarke", "Cole",
    "Conti", "Cruz", "Dalton", "Das", "Doyle", "Drake", "Egan", "Ellis", "Evans", "Farrow", "Fisk", "Flynn", "Ford",
    "Frost", "Gale", "Garner", "Gray", "Greer", "Haines", "Hale", "Hart", "Hayes", "Holt", "Ibarra", "Ingram", "Irwin",
    "James", "Jansen", "Kane", "Kaur", "Keller", "Kim", "Knox", "Lang", "Larsen", "Lau", "Lowe", "Lund", "Marsh",
    "Mason", "Mehta", "Mills", "Moss", "Nash", "Ngo", "Nolan", "Novak", "Oakes", "Okafor", "Olsen", "Ortiz", "Page",
    "Park", "Patel", "Pierce", "Pope", "Quinn", "Ramos", "Reed", "Reyes", "Rhodes", "Rossi", "Sand", "Sato", "Shaw",
    "Singh", "Sloan", "Snow", "Stone", "Swan", "Tate", "Thorne", "Tran", "Tully", "Underhill", "Vance", "Vega", "Voss",
    "Wade", "Walsh", "Webb", "West", "Wilde", "Wong", "Wyatt", "Yates", "York", "Zeller",
  ]
  static let givens = [
    "Ada", "Alice", "Amir", "Anna", "Ben", "Bea", "Carl", "Cleo", "Dana", "David", "Dina", "Ed", "Ella", "Emil",
    "Erin", "Eva", "Felix", "Finn", "Gina", "Grace", "Hal", "Hana", "Hugo", "Ida", "Ines", "Ivan", "Jack", "Jane",
    "Joel", "Julia", "Kai", "Kate", "Kira", "Lara", "Leo", "Lena", "Luis", "Lucy", "Mara", "Max", "Mia", "Milo",
    "Nadia",
    "Neil", "Nina", "Noah", "Nora", "Oscar", "Olga", "Otto", "Paul", "Petra", "Priya", "Ravi", "Rita", "Rosa", "Ruth",
    "Sam", "Sara", "Simon", "Sofia", "Stan", "Tara", "Theo", "Tina", "Tom", "Uma", "Vera", "Victor", "Vivi", "Wanda",
    "Will", "Xenia", "Yara", "Yuri", "Zack", "Zara", "Zoe",
  ]
  static let brands = [
    "Amberfield", "Brightwater", "Calder", "Driftwood", "Eastmoor", "Fernhill", "Goldcrest", "Harrow", "Ironbridge",
    "Juniper", "Kestrel", "Larkspur", "Millbrook", "Northgate", "Oakhurst", "Pinecone", "Quayside", "Redstone",
    "Silverlake", "Thistle", "Underwood", "Vesper", "Westmark", "Yarrow", "Zephyr", "Bluejay", "Copperhill", "Dunmore",
    "Elmtree", "Foxglove", "Greystone", "Hazelwood", "Islander", "Kingfisher", "Lighthouse", "Meadowlark", "Nightjar",
    "Orchard", "Pebble", "Riverbend",
  ]
  static let cities = [
    "Saigon", "Hanoi", "Singapore", "Bangkok", "Jakarta", "Manila", "Sydney", "London", "Berlin", "Toronto",
  ]
  static let sectors: [GeneratedNames.SectorName] = [
    sector("beverage", ["Drinks", "Tea", "Coffee", "Brewing"], isConsumer: true),
    sector("food", ["Foods", "Dairy", "Snacks", "Noodles"], isConsumer: true),
    sector("banking", ["Bank", "Finance", "Insurance"], isConsumer: false),
    sector("retail", ["Stores", "Fashion", "Electronics"], isConsumer: true),
    sector("telecom", ["Telecom", "Mobile", "Networks"], isConsumer: false),
    sector("real estate", ["Homes", "Land", "Properties"], isConsumer: false),
    sector("beauty", ["Beauty", "Skincare", "Fragrance"], isConsumer: true),
    sector("automotive", ["Motors", "Bikes", "Electric Cars"], isConsumer: false),
    sector("e-commerce", ["Market", "Delivery", "Shopping"], isConsumer: true),
    sector("health", ["Pharma", "Clinics", "Dental"], isConsumer: false),
    sector("travel", ["Travel", "Hotels", "Air"], isConsumer: true),
    sector("education", ["Academy", "Schools", "Languages"], isConsumer: false),
    sector("technology", ["Software", "Systems", "Data"], isConsumer: false),
    sector("energy", ["Energy", "Wind", "Fuels"], isConsumer: false),
  ]

  private static func sector(_ name: String, _ words: [String], isConsumer: Bool) -> GeneratedNames.SectorName {
    GeneratedNames.SectorName(name: name, words: words, isConsumer: isConsumer)
  }
}
