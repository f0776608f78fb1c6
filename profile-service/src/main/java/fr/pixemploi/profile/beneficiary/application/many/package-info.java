/** What a structure's own system does with many files at once, in one transaction and by the rules of one. */
@NullMarked
package fr.pixemploi.profile.beneficiary.application.many;

import org.jspecify.annotations.NullMarked;
