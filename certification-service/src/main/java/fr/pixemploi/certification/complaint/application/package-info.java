/** Use cases of complaints. */
@NullMarked
package fr.pixemploi.certification.complaint.application;

import org.jspecify.annotations.NullMarked;
