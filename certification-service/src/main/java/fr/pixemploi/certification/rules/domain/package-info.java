/** Rules of the certification as dated data, and the scoring under one version of them. */
@NullMarked
package fr.pixemploi.certification.rules.domain;

import org.jspecify.annotations.NullMarked;
