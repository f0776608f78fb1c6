/** Ordering people, and preparing an interview. */
@NullMarked
package fr.pixemploi.profile.caseload.application.call;

import org.jspecify.annotations.NullMarked;
