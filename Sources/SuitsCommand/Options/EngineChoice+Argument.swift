public import ArgumentParser
public import Planning

extension PlanOptions.EngineChoice: ExpressibleByArgument {}
