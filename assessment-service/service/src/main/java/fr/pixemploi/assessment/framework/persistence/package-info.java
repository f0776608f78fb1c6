/** The framework's YAML, and which versions were published. May touch its domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.framework.persistence;

import org.jspecify.annotations.NullMarked;
