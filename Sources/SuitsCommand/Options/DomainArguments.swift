internal import ArgumentParser
internal import Planning
internal import Reporting
internal import Staffing

extension Preset: @retroactive ExpressibleByArgument {}
extension PlanOptions.EngineChoice: @retroactive ExpressibleByArgument {}
extension PlanPage.Grouping: @retroactive ExpressibleByArgument {}
