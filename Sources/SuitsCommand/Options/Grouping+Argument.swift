public import ArgumentParser
public import Reporting

extension PlanPage.Grouping: ExpressibleByArgument {}
