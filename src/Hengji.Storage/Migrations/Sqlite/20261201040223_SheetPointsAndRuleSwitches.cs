using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hengji.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SheetPointsAndRuleSwitches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "hundredths",
                table: "review_grades",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "rule_switches",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    journal_sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_switches", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "rule_switches");

            migrationBuilder.DropColumn(
                name: "hundredths",
                table: "review_grades");
        }
    }
}
