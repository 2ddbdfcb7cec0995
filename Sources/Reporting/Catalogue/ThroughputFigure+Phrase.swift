extension ThroughputFigure: Phrase {
  /// What is counted, as a row of the table begins.
  public var texts: Texts {
    switch self {
    case .clients: Texts("clients", "khách hàng")
    case .pairs: Texts("may a person work there, in a role", "câu hỏi ai được làm ở đâu")
    case .eligible: Texts("of these: yes", "trong đó: được")
    case .columns: Texts("columns of the program", "cột của chương trình")
    case .rows: Texts("rows of the program", "hàng của chương trình")
    case .terms: Texts("coefficients of the program", "hệ số của chương trình")
    case .relaxationColumns: Texts("columns of the relaxation", "cột của bài nới lỏng")
    case .relaxationRows: Texts("rows of the relaxation", "hàng của bài nới lỏng")
    case .relaxationIterations: Texts("iterations from nothing", "số bước giải từ đầu")
    case .units: Texts("people priced (units)", "người được định giá")
    case .nodes: Texts("search nodes, first sweep", "nút tìm kiếm, lượt đầu")
    case .pairsRate: Texts("such questions answered", "câu hỏi được trả lời")
    case .programsRate: Texts("programs built", "chương trình được dựng")
    case .coldRate: Texts("relaxations from nothing", "bài nới lỏng giải từ đầu")
    case .warmRate: Texts("relaxations after one change", "bài nới lỏng sau một thay đổi")
    case .unitsRate: Texts("units priced, 1 thread", "lượt định giá, 1 luồng")
    case .sharedUnitsRate: Texts("units priced, {0} threads", "lượt định giá, {0} luồng")
    case .nodesRate: Texts("search nodes, 1 thread", "nút tìm kiếm, 1 luồng")
    case .sharedNodesRate: Texts("search nodes, {0} threads", "nút tìm kiếm, {0} luồng")
    case .roundsRate: Texts("rounds of the bound", "vòng nâng cận")
    case .repairsRate: Texts("small neighbourhoods searched", "vùng lân cận nhỏ được tìm")
    }
  }

  /// The figures are for those who look inside.
  public var isDetail: Bool { true }
}
