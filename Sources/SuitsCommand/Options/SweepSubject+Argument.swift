public import ArgumentParser
public import WhatIf

extension SweepSubject: ExpressibleByArgument {}
