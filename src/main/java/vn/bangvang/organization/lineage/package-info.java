/** Units through time: names, places in the tree, and what follows what. */
package vn.bangvang.organization.lineage;
