public import ArgumentParser
public import Staffing

extension Preset: ExpressibleByArgument {}
