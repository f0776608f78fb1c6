/** Files over HTTP, for advisers, partners and the person. */
@NullMarked
package fr.pixemploi.profile.beneficiary.rest;

import org.jspecify.annotations.NullMarked;
