/** What candidates say against published results. */
@NullMarked
package fr.pixemploi.certification.complaint.domain;

import org.jspecify.annotations.NullMarked;
