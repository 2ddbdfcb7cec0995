import SuitsCommand

SuitsProgram.main()
