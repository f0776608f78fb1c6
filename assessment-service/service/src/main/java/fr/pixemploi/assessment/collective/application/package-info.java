/** Reading collective results. */
@NullMarked
package fr.pixemploi.assessment.collective.application;

import org.jspecify.annotations.NullMarked;
