import Staffing

extension SectorDraft: FileRecord {
  static let table = RecordTable<SectorDraft>(
    "sectors", "ngành", "Lines of business whose knowledge counts.", rowLimit: 50_000,
    fields: [
      Field("name", "tên", ["sector", "ngành"], .text(\.name), "the sector", isRequired: true),
      Field(
        "least expertise", "chuyên môn tối thiểu", ["expertise"], .number(\.leastExpertise, .level),
        "expertise wanted of executives", standard: "2 where expertise is kept, else 0"),
    ])
}
