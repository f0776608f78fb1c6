package fr.pixemploi.assessment.psychometrics.workbench.page;

/** A value as a page writes it, with its name. */
record Named(String name, String value) {}
