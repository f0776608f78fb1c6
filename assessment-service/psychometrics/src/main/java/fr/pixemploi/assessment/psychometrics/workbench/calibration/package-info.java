/** A calibration from collected answers to the report about each item. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import org.jspecify.annotations.NullMarked;
