/** Files over HTTP, for advisers, partners and the person. May touch the use cases; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.profile.beneficiary.rest;

import org.jspecify.annotations.NullMarked;
