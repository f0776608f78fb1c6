/** What can be done with files, one verb a class, each its own transaction. May touch the domain; must not know HTTP, rows or topics. */
@NullMarked
package fr.pixemploi.profile.beneficiary.application;

import org.jspecify.annotations.NullMarked;
