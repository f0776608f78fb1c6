/**
 * Bayesian linear regression over levels of a hierarchy, with known errors of measurement: numbers in, numbers out. May touch the linear
 * algebra and special functions of Hipparchus. Must not know what the numbers are about.
 */
@NullMarked
package fr.pixemploi.pathway.effectiveness.domain.regression;

import org.jspecify.annotations.NullMarked;
