/** How sessions are organised, as rows; the rules from a YAML file. */
@NullMarked
package fr.pixemploi.certification.duty.persistence;

import org.jspecify.annotations.NullMarked;
