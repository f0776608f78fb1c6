/** Reads the rules from their YAML files at start. May touch the domain and Jackson; must not decide anything. */
@NullMarked
package fr.pixemploi.certification.rules.persistence;

import org.jspecify.annotations.NullMarked;
