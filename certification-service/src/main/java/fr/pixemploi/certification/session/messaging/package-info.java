/** Says what becomes of sessions; hears of open alerts in the exam room. */
@NullMarked
package fr.pixemploi.certification.session.messaging;

import org.jspecify.annotations.NullMarked;
