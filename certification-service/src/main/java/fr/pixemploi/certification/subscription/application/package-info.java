/** Use cases of subscriptions that other capabilities ask. */
@NullMarked
package fr.pixemploi.certification.subscription.application;

import org.jspecify.annotations.NullMarked;
