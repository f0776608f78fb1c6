/** How a session is organised, held against the duties of centres. */
@NullMarked
package fr.pixemploi.certification.duty.domain;

import org.jspecify.annotations.NullMarked;
