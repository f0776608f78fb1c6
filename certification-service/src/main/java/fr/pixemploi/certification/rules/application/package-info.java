/** Use cases that other capabilities ask: which version applies, what a sitting is worth, what a comment says. May touch the domain; must not know YAML, HTTP or SQL. */
@NullMarked
package fr.pixemploi.certification.rules.application;

import org.jspecify.annotations.NullMarked;
