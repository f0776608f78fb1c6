/** Pages of managers: staff, structures, and files in and out; campaigns are in a package of their own. */
@NullMarked
package fr.pixemploi.portal.manager;

import org.jspecify.annotations.NullMarked;
