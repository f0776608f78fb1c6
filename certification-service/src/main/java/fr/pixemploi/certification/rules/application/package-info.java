/** Use cases that other capabilities ask: which version applies, what a sitting is worth, what a comment says. */
@NullMarked
package fr.pixemploi.certification.rules.application;

import org.jspecify.annotations.NullMarked;
