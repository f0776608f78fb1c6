/** What commands are given, read field by field; what is wrong with it is one sentence. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench.input;

import org.jspecify.annotations.NullMarked;
