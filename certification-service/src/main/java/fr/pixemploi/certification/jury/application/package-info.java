/** Use cases of the jury: keep and score a sitting, look at a session, take it, publish it. */
@NullMarked
package fr.pixemploi.certification.jury.application;

import org.jspecify.annotations.NullMarked;
