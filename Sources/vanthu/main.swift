Platform.ignoreBrokenPipes()
Platform.exit(Command.run(Array(CommandLine.arguments.dropFirst())))
