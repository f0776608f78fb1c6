/** Says what becomes of sessions; hears of open alerts in the exam room. May touch use cases, domain and the kit's events; must not know HTTP. */
@NullMarked
package fr.pixemploi.certification.session.messaging;

import org.jspecify.annotations.NullMarked;
