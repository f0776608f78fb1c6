/** Says who is enrolled and authorised; hears results of the adaptive test, and whom the exam room let in. */
@NullMarked
package fr.pixemploi.certification.candidate.messaging;

import org.jspecify.annotations.NullMarked;
