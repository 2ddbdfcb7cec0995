public import ArgumentParser
public import Planning
public import Reporting
public import Staffing

extension Preset: ExpressibleByArgument {}
extension PlanOptions.EngineChoice: ExpressibleByArgument {}
extension PlanPage.Grouping: ExpressibleByArgument {}
