import Staffing

extension DraftKit {
  /// Two offices with one campaign each, fees 1,000 and 3,000; 100 h of design suffice for one of them.
  static func twoOffices() -> DraftKit {
    var kit = DraftKit(.opportunities, .officeReach)
    kit.department("design", hours: 100)
    for (office, name, fee) in [("Huế", "Tết", 1000.0), ("Vinh", "Launch", 3000)] {
      kit.person("An \(office)", "executive", cost: 10) { $0.office = Given(office) }
      kit.client("Sen \(office)", ["executive": 10]) { $0.office = Given(office) }
      kit.team("An \(office)", "Sen \(office)", "executive")
      kit.opportunity(name, for: "Sen \(office)", fee: fee, ["executive": 20]) {
        $0.departments = [Setting("design", 60)]
      }
    }
    return kit
  }
}
