/** Reads the rules from their YAML files at start. */
@NullMarked
package fr.pixemploi.certification.rules.persistence;

import org.jspecify.annotations.NullMarked;
