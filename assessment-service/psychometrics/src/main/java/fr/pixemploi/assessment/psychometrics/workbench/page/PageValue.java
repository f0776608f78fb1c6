package fr.pixemploi.assessment.psychometrics.workbench.page;

/** A value as a page writes it, with its name. */
record PageValue(String name, String value) {}
