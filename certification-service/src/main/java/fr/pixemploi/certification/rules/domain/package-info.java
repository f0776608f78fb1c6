/** Rules of the certification as dated data, and the scoring under one version of them. May touch java.* only; must not read files or the clock. */
@NullMarked
package fr.pixemploi.certification.rules.domain;

import org.jspecify.annotations.NullMarked;
