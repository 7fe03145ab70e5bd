package laurel.transfer;

import laurel.start.StartProblem;

/** A folder that cannot be loaded; nothing of it was. */
class FolderProblem extends StartProblem {

	FolderProblem(String folder, FolderProblems problems) {
		super("transfer.refused", folder, String.valueOf(problems.count()), String.join("\n  ", problems.lines()));
	}

}
