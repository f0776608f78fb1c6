/** Reading collective results. May touch the domain and other capabilities' use cases; must not touch HTTP or rows. */
@NullMarked
package fr.pixemploi.assessment.collective.application;

import org.jspecify.annotations.NullMarked;
