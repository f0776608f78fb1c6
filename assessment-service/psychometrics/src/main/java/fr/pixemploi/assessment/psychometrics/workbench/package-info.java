/** The command line of psychometricians: documents in, documents out. May touch the adaptive mathematics, the item bank and its seal, picocli and Jackson, and the tables of answers where calibration reads them; must not need the running service, and holds no formula of its own. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench;

import org.jspecify.annotations.NullMarked;
