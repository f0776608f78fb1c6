/** Use cases of centres: register, accredit, keep venues; and what other capabilities ask of them. */
@NullMarked
package fr.pixemploi.certification.centre.application;

import org.jspecify.annotations.NullMarked;
