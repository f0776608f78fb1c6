/** The command line of psychometricians: documents in, documents out. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench;

import org.jspecify.annotations.NullMarked;
