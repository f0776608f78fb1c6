/** The command line of psychometricians: documents in, documents out. May touch the adaptive mathematics, picocli and Jackson, and the persistence of answers where calibration says so; must not need the running service, and holds no formula of its own. */
@NullMarked
package fr.pixemploi.assessment.workbench;

import org.jspecify.annotations.NullMarked;
