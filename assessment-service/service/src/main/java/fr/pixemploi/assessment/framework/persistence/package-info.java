/** Frameworks of the platform and crosswalks from the authors' YAML; structures' own, and which versions were published, in PostgreSQL. */
@NullMarked
package fr.pixemploi.assessment.framework.persistence;

import org.jspecify.annotations.NullMarked;
