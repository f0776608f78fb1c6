/** The framework's YAML, and which versions were published. */
@NullMarked
package fr.pixemploi.assessment.framework.persistence;

import org.jspecify.annotations.NullMarked;
