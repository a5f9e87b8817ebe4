// The least that a program with Qt's core costs: the floor for hoego-cli.
#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    return 0;
}
