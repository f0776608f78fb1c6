/** The file of a person who looks for work, its invitation and its accounts. */
@NullMarked
package fr.pixemploi.profile.beneficiary.domain;

import org.jspecify.annotations.NullMarked;
